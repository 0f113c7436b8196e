import type { HostFixture } from './host-fixture.ts';
import { prelude } from './prelude.ts';

/** What old libraries and other scripts do to the language and the browser. */
export const PATCHED_NATIVES: readonly HostFixture[] = [
  prelude(
    'bind as before ES5',
    `Function.prototype.bind = function (self) { const run = this, more = [].slice.call(arguments, 1); return function () { return run.apply(self, more.concat([].slice.call(arguments))); }; };`,
    `!/native code/.test(Function.prototype.bind.toString())`,
  ),
  prelude(
    'listeners wrapped as of zone.js',
    `const add = EventTarget.prototype.addEventListener, remove = EventTarget.prototype.removeEventListener, wrapped = new WeakMap();
     window.zoned = 0;
     EventTarget.prototype.addEventListener = function (type, listener, options) {
       if (typeof listener !== 'function') return add.call(this, type, listener, options);
       const run = wrapped.get(listener) || function (event) { window.zoned++; return listener.call(this, event); };
       wrapped.set(listener, run); return add.call(this, type, run, options); };
     EventTarget.prototype.removeEventListener = function (type, listener, options) { return remove.call(this, type, wrapped.get(listener) || listener, options); };
     for (const name of ['setTimeout', 'requestAnimationFrame', 'queueMicrotask']) { const native = window[name]; window[name] = function (run, ...rest) { return native.call(window, (...args) => { window.zoned++; return run(...args); }, ...rest); }; }`,
    `!/native code/.test(addEventListener.toString()) && !/native code/.test(setTimeout.toString())`,
  ),
  prelude(
    'promises replaced as of zone.js',
    `const Native = Promise; window.Promise = class ZoneAwarePromise { constructor(run) { this.inner = new Native(run); }
       then(a, b) { return new ZoneAwarePromise((yes, no) => this.inner.then(a, b).then(yes, no)); }
       catch(b) { return this.then(undefined, b); } finally(f) { return new ZoneAwarePromise((yes, no) => this.inner.finally(f).then(yes, no)); }
       static resolve(v) { return new ZoneAwarePromise(yes => yes(v)); } static reject(v) { return new ZoneAwarePromise((_, no) => no(v)); }
       static all(v) { return new ZoneAwarePromise((yes, no) => Native.all(v).then(yes, no)); } static race(v) { return new ZoneAwarePromise((yes, no) => Native.race(v).then(yes, no)); } };`,
    `!(Promise.resolve() instanceof (async () => {})().constructor)`,
  ),
  prelude(
    'promises of an old polyfill, without finally, any and allSettled',
    `delete Promise.prototype.finally; delete Promise.any; delete Promise.allSettled; delete Promise.withResolvers; delete Promise.try;`,
    `!Promise.prototype.finally && !Promise.allSettled`,
  ),
  prelude(
    'a fetch that is wrapped',
    `const ask = window.fetch; window.asked = []; window.fetch = function (input, init) { window.asked.push(String(input.url || input)); return ask.apply(this, arguments).then(answer => answer.clone()); };`,
    `!/native code/.test(fetch.toString())`,
  ),
  prelude(
    'a fetch that is bound to nothing and counts XHRs too',
    `const ask = window.fetch; window.fetch = async (...args) => { const answer = await ask(...args); Object.defineProperty(answer, 'url', { value: 'theirs' }); return answer; };`,
    `fetch.name === ''|| !/native code/.test(fetch.toString())`,
  ),
  prelude(
    'JSON of its own',
    `const { parse, stringify } = JSON; window.JSON = { parse: text => parse(text), stringify: value => stringify(value) };`,
    `!/native code/.test(JSON.stringify.toString())`,
  ),
  prelude(
    'shadow roots watched',
    `const attach = Element.prototype.attachShadow; window.roots = []; Element.prototype.attachShadow = function (init) { const root = attach.call(this, init); window.roots.push(root); return root; };`,
    `!/native code/.test(Element.prototype.attachShadow.toString())`,
  ),
  prelude(
    'custom elements that are watched',
    `const define = CustomElementRegistry.prototype.define; CustomElementRegistry.prototype.define = function (name, type, options) { return define.call(this, name, class extends type {}, options); };`,
    `!/native code/.test(customElements.define.toString())`,
  ),
  prelude(
    'no requestIdleCallback',
    `delete window.requestIdleCallback; delete window.cancelIdleCallback;`,
    `!('requestIdleCallback' in window)`,
  ),
  prelude(
    'no IntersectionObserver',
    `delete window.IntersectionObserver;`,
    `!('IntersectionObserver' in window)`,
  ),
  prelude(
    'no popovers',
    `delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.popover;`,
    `!('popover' in document.createElement('i'))`,
  ),
  prelude(
    'no storage',
    `Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('denied'); } }); Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied'); } });`,
    `(() => { try { sessionStorage; } catch { return true; } })()`,
  ),
  prelude(
    'an AMD loader',
    `window.define = function () { window.amd = (window.amd || 0) + 1; }; define.amd = {}; window.require = define;`,
    `!!define.amd`,
  ),
  prelude(
    'CommonJS globals',
    `window.module = { exports: {} }; window.exports = module.exports; window.global = window; window.process = { env: {} };`,
    `typeof module === 'object'`,
  ),
  prelude(
    'clocks and chance of its own',
    `Date.now = () => 0; Math.random = () => 0; performance.now = () => 0;`,
    `Date.now() === 0 && Math.random() === 0`,
  ),
  prelude(
    'a console that is mute',
    `for (const name of Object.keys(console)) console[name] = undefined;`,
    `!console.warn`,
  ),
  prelude(
    'a console that throws',
    `for (const name of Object.keys(console)) console[name] = () => { throw new Error('no console'); };`,
    `(() => { try { console.log(); } catch { return true; } })()`,
  ),
  prelude(
    'onerror that swallows',
    `window.onerror = () => true; window.onunhandledrejection = event => event.preventDefault();`,
    `!!window.onerror`,
  ),
  prelude(
    'trusted types with a policy of its own',
    `trustedTypes.createPolicy('default', { createHTML: () => { throw new Error('no'); }, createScriptURL: () => { throw new Error('no'); } });`,
    `!!trustedTypes.defaultPolicy`,
  ),
];

/** Where the widget cannot be: it says so once. */
export const MISSING_NATIVES: readonly HostFixture[] = [
  prelude(
    'frozen intrinsics',
    `for (const of of [Object, Array, Function, Promise, Map, Set, WeakMap, RegExp, Date, Error, String, Number, Symbol]) { Object.freeze(of); Object.freeze(of.prototype); } Object.freeze(JSON); Object.freeze(Math); Object.freeze(Reflect);`,
    `Object.isFrozen(Object.prototype) && Object.isFrozen(Array.prototype)`,
    { refusal: /^\[genie\] the panel failed:/, refuses: 'panel' },
  ),
  prelude(
    'objects extended as of old MooTools',
    `for (const name of ['extend', 'merge', 'each', 'clone', 'implement'])
       Object.prototype[name] = function () { return 'theirs'; };`,
    `(() => { for (const key in {}) return key === 'extend'; })()`,
    { refusal: /^\[genie\] the panel failed:/, refuses: 'panel' },
  ),
  prelude(
    'no MutationObserver',
    `delete window.MutationObserver; delete window.WebKitMutationObserver;`,
    `!('MutationObserver' in window)`,
    { refusal: /^\[genie\] start failed:.*Observer is not defined/ },
  ),
  prelude(
    'no custom elements',
    `Object.defineProperty(window, 'customElements', { value: undefined });`,
    `window.customElements === undefined`,
    { refusal: /^\[genie\] start failed:/ },
  ),
  prelude(
    'custom elements that may not be defined',
    `CustomElementRegistry.prototype.define = () => { throw new Error('not here'); };`,
    `(() => { try { customElements.define(); } catch (cause) { return cause.message === 'not here'; } })()`,
    { refusal: /^\[genie\] start failed:.*not here/ },
  ),
];
