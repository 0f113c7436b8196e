// For `npm run dev`: reloads the page when the server has come back after a change.
let boot;
new EventSource('/demo/live').addEventListener('boot', (event) => {
  if (boot !== undefined && boot !== event.data) location.reload();
  boot = event.data;
});
