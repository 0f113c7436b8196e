import type { HostFixture } from './host-fixture.ts';
import { prelude } from './prelude.ts';

/** Arrays, functions and elements as prototype.js 1.6 and 1.7 leave them. */
const PROTOTYPE_JS = `
  Function.prototype.bind = function (self, ...first) {
    if (arguments.length < 2 && self === undefined) return this;
    const run = this; return function (...args) { return run.apply(self, [...first, ...args]); }; };
  for (const name of ['wrap', 'curry', 'delay', 'defer', 'methodize']) Function.prototype[name] = function () { return this; };
  const $A = Array.from = from => {
    if (!from) return [];
    if ('toArray' in Object(from)) return from.toArray();
    const list = []; for (let at = 0; at < (from.length || 0); at++) list[at] = from[at]; return list; };
  for (const name of ['each', 'collect', 'include', 'without', 'first', 'last', 'clone', 'size', 'inspect', 'flatten', 'clear'])
    Array.prototype[name] = function () { return 'theirs'; };
  Array.prototype.toArray = Array.prototype.entries = function () { return [].concat(this); };
  Array.prototype.toJSON = function () { return '[' + this.map(Object.toJSON).join(', ') + ']'; };
  Object.toJSON = value => JSON.stringify(value); Object.extend = Object.assign; Object.keys = (of => value => of(value))(Object.keys);
  Array.prototype.map = (of => function (run, self) { return of.call(this, run || (x => x), self); })(Array.prototype.map);
  Array.prototype.filter = function (keep, self) { const out = []; for (let i = 0; i < this.length; i++) if (keep.call(self, this[i], i, this)) out.push(this[i]); return out; };
  String.prototype.toJSON = String.prototype.inspect = function () { return '"' + this + '"'; };
  for (const name of ['remove', 'update', 'replace', 'insert', 'wrap', 'show', 'hide', 'toggle', 'visible', 'up', 'down', 'next', 'previous', 'select', 'empty'])
    if (name !== 'select') HTMLElement.prototype[name] = function () { if (name === 'remove' && this.parentNode) this.parentNode.removeChild(this); return this; };
  for (const name of ['stop', 'element', 'findElement', 'pointer']) Event.prototype[name] = function () { return this; };
  document.getElementsByClassName = name => $A(document.querySelectorAll('.' + name));`;

/** What old libraries do to the language and the browser. */
export const OLD_LIBRARIES: readonly HostFixture[] = [
  prelude(
    'prototype.js',
    PROTOTYPE_JS,
    `JSON.stringify([1]) === '"[1]"' && Array.from(new Set([1])).length === 0 && document.body.show() === document.body`,
  ),
  prelude(
    'a JSON of its own on all objects',
    `Object.defineProperty(Object.prototype, 'toJSON', { value() { return 'theirs'; }, writable: true, configurable: true });
     Object.defineProperty(Object.prototype, 'toString', { value() { return '[theirs]'; }, writable: true, configurable: true });`,
    `JSON.stringify({}) === '"theirs"'`,
  ),
  prelude(
    'MooTools',
    `Function.prototype.extend = Function.prototype.implement = function () { return this; };
     Function.prototype.bind = function (self, args) { const run = this; return function () { return run.apply(self, args == null ? arguments : [].concat(args)); }; };
     String.prototype.contains = function () { return true; }; String.prototype.test = String.prototype.clean = function () { return 'theirs'; };
     Number.prototype.times = function () {};
     for (const name of ['set', 'get', 'inject', 'grab', 'adopt', 'dispose', 'destroy', 'hide', 'fade', 'morph', 'tween', 'addEvent', 'fireEvent', 'store', 'retrieve'])
       Element.prototype[name] = function () { return this; };
     Element.prototype.contains = Element.prototype.hasChild = (of => function (other) { return this !== other && of.call(this, other); })(Node.prototype.contains);
     const NativeEvent = window.Event; window.Event = function (event) { this.event = event; }; window.Event.prototype = NativeEvent.prototype;
     window.Element = (of => Object.assign(function (name) { return document.createElement(name); }, { prototype: of.prototype }))(window.Element);
     window.$ = window.$$ = function () { return null; };`,
    `''.contains('x') && $('x') === null && !/native code/.test(Event.toString())`,
  ),
  prelude(
    'an Element of its own, and events that cannot be made',
    `for (const name of ['append', 'prepend', 'before', 'after', 'replaceWith'])
       Element.prototype[name] = (of => function (...nodes) { for (const node of nodes) of.call(this, node); })(Element.prototype[name]);
     Element.prototype.remove = function () { this.parentNode.removeChild(this); };
     Element.prototype.closest = function (selector) { for (let at = this; at && at.nodeType === 1; at = at.parentNode) if (at.matches(selector)) return at; return null; };
     Element.prototype.matches = (of => function (selector) { return of.call(this, selector); })(Element.prototype.matches);
     Object.defineProperty(Event.prototype, 'path', { get() { return this.composedPath(); } });
     Event.prototype.stopPropagation = (of => function () { return of.call(this); })(Event.prototype.stopPropagation);`,
    `!/native code/.test(Element.prototype.remove.toString())`,
  ),
];
