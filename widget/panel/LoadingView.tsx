/** The shape of what comes; the words are in the panel's status. */
export function LoadingView() {
  return (
    <div class="skeleton" aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  );
}
