import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './App.jsx';

/** As a framework does on its server, where there is no window. */
if (typeof window !== 'undefined') throw new Error('This is no server');
const [, , api] = process.argv;
process.stdout.write(
  renderToString(
    <StrictMode>
      <App api={api} />
    </StrictMode>,
  ),
);
