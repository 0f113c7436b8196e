export interface Deferred<T> {
  promise: Promise<T>;
  resolve(value: T): void;
  reject(cause: Error): void;
}

/** A promise and its handles. (`Promise.withResolvers` is missing in Safari before 17.4.) */
export function deferred<T>(): Deferred<T> {
  const handles: Partial<Deferred<T>> = {};
  const promise = new Promise<T>((resolve, reject) => Object.assign(handles, { resolve, reject }));
  return { ...(handles as Deferred<T>), promise };
}
