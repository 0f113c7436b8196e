/** Makes a thing where there is none of that key yet, else answers the one there is. */
export type KeepOnce<T> = (key: string, make: () => T) => T;

export function keepOnce<T>(): KeepOnce<T> {
  const kept = new Map<string, T>();
  return (key, make) => {
    const thing = kept.get(key) ?? make();
    kept.set(key, thing);
    return thing;
  };
}
