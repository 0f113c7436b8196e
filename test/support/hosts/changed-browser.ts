import type { HostFixture } from './host-fixture.ts';
import { prelude } from './prelude.ts';

/** What polyfills, tag managers, analytics and test tools do to the browser. */
export const CHANGED_BROWSER: readonly HostFixture[] = [
  prelude(
    'a URL of an old polyfill',
    `const Native = webkitURL; window.URL = function (url, base) {
       const { href } = new Native(url, base); const at = Object.assign(document.createElement('a'), { href });
       for (const name of ['href', 'origin', 'protocol', 'host', 'hostname', 'pathname', 'search', 'hash']) this[name] = at[name]; };
     for (const name of ['createObjectURL', 'revokeObjectURL']) URL[name] = Native[name];`,
    `!('searchParams' in new URL('https://a.example')) && !URL.canParse`,
  ),
  prelude(
    'timers that are throttled',
    `for (const name of ['setTimeout', 'setInterval']) { const native = window[name]; window[name] = (run, ms, ...rest) => native(run, Math.max(250, ms || 0), ...rest); }
     window.requestAnimationFrame = run => setTimeout(() => run(performance.now()), 16); window.cancelAnimationFrame = clearTimeout;`,
    `!/native code/.test(setTimeout.toString()) && !/native code/.test(requestAnimationFrame.toString())`,
  ),
  prelude(
    'prototypes that are sealed',
    `for (const of of [Object, Array, Function, Promise, Element, Event]) { Object.seal(of); Object.seal(of.prototype); }`,
    `Object.isSealed(Object.prototype) && Object.isSealed(Element.prototype)`,
  ),
  prelude(
    'no more than our oldest browsers have',
    `const without = (of, names) => names.split(' ').forEach(name => delete of[name]);
     without(URL, 'canParse parse'); without(Object, 'groupBy'); without(Map, 'groupBy'); without(Array, 'fromAsync');
     without(Promise, 'withResolvers try'); without(AbortSignal, 'any'); without(RegExp, 'escape');
     without(Array.prototype, 'toSorted toSpliced toReversed with'); without(String.prototype, 'toWellFormed isWellFormed');
     without(Set.prototype, 'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom');
     without(Element.prototype, 'checkVisibility moveBefore'); without(Intl, 'Segmenter DurationFormat');
     without(window, 'Iterator scheduler CloseWatcher Navigation navigation');
     without(Navigator.prototype, 'userActivation scheduling locks'); without(Document.prototype, 'startViewTransition');`,
    `!URL.canParse && ![].toSorted && !''.toWellFormed && !AbortSignal.any`,
  ),
];

/** Where no shadow root may be made. */
export const REFUSED_ROOTS: readonly HostFixture[] = [
  prelude(
    'shadow roots that are refused',
    `Element.prototype.attachShadow = () => { throw new Error('no roots here'); };`,
    `(() => { try { document.createElement('p').attachShadow({ mode: 'open' }); } catch ({ message }) { return message === 'no roots here'; } })()`,
    { refusal: /^\[genie\] start failed:.*no roots here/ },
  ),
  prelude(
    'shadow roots that are refused to an element in the page',
    `Element.prototype.attachShadow = () => { throw new Error('no roots here'); };`,
    `Element.prototype.attachShadow.toString().includes('no roots')`,
    {
      body: '<genie-widget genie="sunny-dental"></genie-widget>',
      refusal: /^\[genie\] start failed:.*no roots here/,
    },
  ),
];
