// Counts what the page's policy has refused.
let violations = 0;
addEventListener('securitypolicyviolation', (event) => {
  violations += 1;
  const output = document.getElementById('violations');
  if (output) output.value = `${violations} (${event.effectiveDirective})`;
});
