/** As many boxes as there will be cards, and as large, so that nothing moves when those come. */
export function Skeletons({ count, isFull }: { count: number; isFull: boolean }) {
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <span class="listing skeleton" data-full={isFull} key={index}>
          <span class="listing-head">
            <span class="face" />
            <span class="skeleton-line" />
          </span>
          {isFull && <span class="skeleton-line" />}
          {isFull && <span class="skeleton-line" />}
        </span>
      ))}
    </>
  );
}
