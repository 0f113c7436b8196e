import { useState } from 'preact/hooks';

/** The Genie's picture, or the first letter of its name where there is none that loads. */
export function Avatar({ name, url }: { name: string; url: string }) {
  const [brokenUrl, setBrokenUrl] = useState('');
  const initial = [...name.trim()][0] ?? '';
  return (
    <div class="face" aria-hidden="true">
      {url && url !== brokenUrl ? (
        <img src={url} alt="" referrerpolicy="no-referrer" onError={() => setBrokenUrl(url)} />
      ) : (
        initial.toLocaleUpperCase()
      )}
    </div>
  );
}
