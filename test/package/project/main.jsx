import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.jsx';

const root = document.querySelector('#root');
const app = (
  <StrictMode>
    <App api={new URLSearchParams(location.search).get('api')} />
  </StrictMode>
);

// A server has drawn it already, or nobody has.
if (root.firstElementChild) hydrateRoot(root, app);
else createRoot(root).render(app);
