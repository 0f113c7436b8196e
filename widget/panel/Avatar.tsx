/** The Genie's picture over the first letter of its name, which stays where no picture loads. */
export function Avatar({ name, url }: { name: string; url: string }) {
  const initial = [...name.trim()][0] ?? '';
  return (
    <div class="face" aria-hidden="true">
      {initial.toLocaleUpperCase()}
      {url && (
        <img
          key={url}
          src={url}
          alt=""
          referrerpolicy="no-referrer"
          onError={({ currentTarget }) => (currentTarget.hidden = true)}
        />
      )}
    </div>
  );
}
