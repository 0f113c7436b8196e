/** `promise`, or a rejection with `lateness()` where it takes longer than `timeoutMs`. */
export async function within<T>(timeoutMs: number, promise: Promise<T>, lateness: () => Error): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(lateness()), timeoutMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
