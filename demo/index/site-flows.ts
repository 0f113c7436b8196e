import type { FlowGroup } from './flow.ts';

/** What the customer's site shows; `site` is its origin. */
export function siteFlows(site: string): readonly FlowGroup[] {
  return [
    {
      id: 'widget',
      title: 'The widget on somebody’s site',
      text: 'Another origin, as in real life. One tag in the page; the round button waits in its corner.',
      flows: [
        {
          title: 'Sunny Dental',
          href: `${site}/`,
          tag: 'Start here',
          text: 'A dental practice with one script tag. Press the button and start a call: it greets you aloud. Then type a question about opening hours, prices or parking, or ask it to do something: “Show me the prices”, “Book a visit on Friday”.',
        },
        {
          title: 'Type instead of talking',
          href: `${site}/?open`,
          text: 'The same page with the panel open from the start. Choose to type: no microphone is asked for, and captions still come.',
        },
        {
          title: 'Acme',
          href: `${site}/support`,
          text: 'A help centre with its own colour, label and position. Ask how to return something.',
        },
        {
          title: 'Rihla, in Arabic',
          href: `${site}/rihla`,
          tag: 'RTL',
          text: 'A travel agency written from right to left. Button, panel and captions follow. It speaks English too: choose before the call.',
        },
        {
          title: 'Inside the page',
          href: `${site}/inline`,
          text: 'Inline mode: the panel is a part of the contact section, with no floating button.',
        },
        {
          title: 'The page’s own button',
          href: `${site}/button`,
          text: 'No launcher of ours: a button of the page’s own opens the panel.',
        },
        {
          title: 'A page made for HelpGenie',
          href: `${site}/legacy`,
          text: "It calls hg('init', …) from an inline stub. The same widget takes it as it is.",
        },
      ],
    },
    {
      id: 'hard',
      title: 'Where embeds usually fail',
      text: 'The host page must never notice trouble. Keep the browser’s console open.',
      flows: [
        {
          title: 'A strict content security policy',
          href: `${site}/csp`,
          tag: 'CSP',
          text: 'Scripts by nonce only, Trusted Types enforced. The page counts violations; it should stay at 0.',
        },
        {
          title: 'No styles allowed at all',
          href: `${site}/csp-strictest`,
          tag: 'CSP',
          text: "style-src 'none': the page itself is bare, the widget still has its looks.",
        },
        {
          title: 'A Genie that is resting',
          href: `${site}/closed`,
          text: 'Its owner has switched it off. The widget says so instead of failing.',
        },
        {
          title: 'A private Genie',
          href: `${site}/private`,
          text: 'The button opens a gate: a visitor may ask the owner for access.',
        },
        {
          title: 'A Genie that does not exist',
          href: `${site}/unknown`,
          text: 'A typo in the slug: nothing shows, nothing breaks, one line in the console says why.',
        },
      ],
    },
  ];
}
