import { useState } from 'react';
import { GenieWidget } from 'genie-widget/react';

/** A page of the shop: it shows which events of the widget it has heard. */
export function App({ api }) {
  const [heard, setHeard] = useState([]);
  const [theme, setTheme] = useState('light');
  return (
    <main>
      <h1>Our shop</h1>
      <button onClick={() => setTheme('dark')}>Dark</button>
      <output>{heard.join(' ')}</output>
      <div style={{ blockSize: 640 }}>
        <GenieWidget
          genie="sunny-dental"
          mode="inline"
          api={api}
          theme={theme}
          onEvent={(name) => setHeard((before) => [...before, name])}
        />
      </div>
    </main>
  );
}
