/** Web storage that may not be there: in sandboxed and third-party frames already reading the property throws. */
export interface SafeStorage {
  read(key: string): string | undefined;
  /** Undefined takes the key away. Where there is no storage, or no room, nothing happens. */
  write(key: string, value: string | undefined): void;
}

/** What outlives the tab: only for what the visitor has chosen. */
export function lastingStorage(): SafeStorage {
  return tabStorage(() => window.localStorage);
}

/** This tab's storage. */
export function tabStorage(open: () => Storage = () => window.sessionStorage): SafeStorage {
  return {
    read(key) {
      try {
        return open().getItem(key) ?? undefined;
      } catch {
        return undefined; // no storage here: as if nothing had been kept
      }
    },
    write(key, value) {
      try {
        if (value === undefined) open().removeItem(key);
        else open().setItem(key, value);
      } catch {
        // no storage here, or it is full: the page works without
      }
    },
  };
}
