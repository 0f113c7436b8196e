import type { HostFixture } from './host-fixture.ts';

/** Elements whose names stand in front of what `document` and `window` have. */
export const CLOBBERED_NAMES: readonly HostFixture[] = [
  {
    title: 'an image named currentScript',
    body: '<img name="currentScript" alt="">',
    proof: 'document.currentScript instanceof HTMLImageElement',
  },
  {
    title: 'a form named body',
    body: '<form name="body"></form>',
    proof: 'document.body instanceof HTMLFormElement',
  },
  {
    title: 'images named after lookups',
    body: '<img name="getElementById" alt=""><img name="querySelector" alt=""><img name="querySelectorAll" alt=""><img name="getElementsByTagName" alt="">',
    proof: 'typeof document.querySelectorAll !== "function"',
  },
  {
    title: 'an image named createElement',
    body: '<img name="createElement" alt=""><img name="createElementNS" alt=""><img name="createTextNode" alt="">',
    proof: 'document.createElement instanceof HTMLImageElement',
    refusal: /^\[genie\] start failed:.*createElement/,
  },
  {
    title: 'images named addEventListener and dispatchEvent',
    body: '<img name="addEventListener" alt=""><img name="removeEventListener" alt=""><img name="dispatchEvent" alt="">',
    proof: 'document.addEventListener instanceof HTMLImageElement',
  },
  {
    title: 'forms named after what the page is',
    body: '<form name="documentElement"></form><form name="head"></form><form name="readyState"></form><form name="activeElement"></form><form name="title"></form><form name="referrer"></form><form name="defaultView"></form><form name="visibilityState"></form><form name="hidden"></form>',
    proof: 'document.documentElement instanceof HTMLFormElement',
  },
  {
    title: 'images named baseURI and location',
    body: '<img name="baseURI" alt=""><img name="cookie" alt=""><img name="lang" alt=""><img name="dir" alt="">',
    proof: 'document.baseURI instanceof HTMLImageElement',
  },
  {
    title: 'a base on another host',
    head: '<base href="https://elsewhere.invalid/deep/" target="_blank">',
    proof: 'document.baseURI.startsWith("https://elsewhere.invalid")',
  },
  {
    title: 'a link whose id is hg',
    body: '<a id="hg" href="#x">hg</a>',
    proof: 'window.hg instanceof HTMLAnchorElement',
  },
  {
    title: 'a window name',
    head: '<script>window.name = "hg genie-widget"</script>',
    proof: 'window.name.includes("hg")',
  },
  {
    title: 'ids like our parts',
    body: ['launcher', 'panel', 'close', 'start', 'input', 'root', 'genie-widget', 'genie', 'transcript']
      .map((id) => `<i id="${id}" class="${id} root launcher"></i>`)
      .join(''),
    proof: 'document.getElementById("launcher").localName === "i"',
  },
  {
    title: 'a style for our classes',
    head: '<style>.launcher, .panel, .root, [part], genie-widget, genie-widget * { display: none !important; color: red !important }</style>',
    body: '<i class="launcher">x</i>',
    proof: 'getComputedStyle(document.querySelector("i.launcher")).display === "none"',
  },
  {
    title: 'a global for each of our words',
    head: '<script>for (const name of ["genie", "Genie", "panel", "launcher", "preact", "signals", "widget", "LiveKit"]) window[name] = "theirs";</script>',
    proof: 'window.preact === "theirs"',
  },
];
