/** The views, drawn as text: what `npm run build` makes for `npm run prerender`, since Node runs no JSX. */
export { renderGenie } from './views/render-genie.tsx';
export { renderLanding } from './views/render-landing.tsx';
export { renderMarketplace } from './views/render-marketplace.tsx';
export { renderPortal } from './views/render-portal.tsx';
