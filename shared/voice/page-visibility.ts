/** Whether anybody may be looking at the page. */
export interface PageVisibility {
  isHidden(): boolean;
  onChange(listener: () => void): () => void;
}

export const browserVisibility: PageVisibility = {
  isHidden: () => document.hidden,
  onChange(listener) {
    document.addEventListener('visibilitychange', listener);
    return () => document.removeEventListener('visibilitychange', listener);
  },
};
