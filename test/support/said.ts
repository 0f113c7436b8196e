/** What a text is made with, one list a try; those that are not here are given two names. */
const GIVEN: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  ...Object.fromEntries(
    ['newMessages', 'stars', 'found', 'page', 'beyond'].map((key) => [
      key,
      [0, 1, 2, 3, 5, 11, 21, 100].map((count) => [count]),
    ]),
  ),
  onPage: [[2, 31]],
  rated: [[4]],
  recovered: [['microphone-missing'], ['microphone-denied']],
  troubles: [
    ['Qoph', 'Zyx'],
    ['Qoph', ''],
  ],
  heading: narrowed(),
  empty: narrowed(),
  invite: [
    [{ genieName: 'Qoph', invitedBy: 'Zyx', email: 'qoph@zyx.example' }],
    [{ genieName: '', invitedBy: '', email: 'qoph@zyx.example' }],
  ],
};

function narrowed() {
  const kinds = [
    ['Qoph', 'Zyx'],
    ['Qoph', ''],
    ['', 'Zyx'],
    ['', ''],
  ];
  return kinds.map(([search, category]) => [{ search, category }]);
}

/**
 * Every text of `words` by its path: `statuses.idle`, `sound.unlockSteps.ios.0`. One that is made from names or
 * counts is there once for each try: `newMessages(21)`, `resting(Qoph, Zyx).title`.
 */
export function said(words: unknown, path = ''): Map<string, string> {
  if (typeof words === 'string') return new Map([[path, words]]);
  const all = new Map<string, string>();
  const add = (inner: Map<string, string>) => inner.forEach((text, where) => all.set(where, text));
  if (typeof words === 'function') {
    const key = path.slice(path.lastIndexOf('.') + 1);
    for (const args of GIVEN[key] ?? [['Qoph', 'Zyx']]) add(said(words(...args), `${path}(${show(args)})`));
  } else if (typeof words === 'object' && words !== null) {
    for (const [key, inner] of Object.entries(words)) add(said(inner, path ? `${path}.${key}` : key));
  }
  return all;
}

function show(args: readonly unknown[]): string {
  const flat = args.flatMap((arg) => (typeof arg === 'object' && arg !== null ? Object.values(arg) : [arg]));
  return flat.map(String).join(', ');
}
