// The least that a launcher can be: one button in a shadow root, without a state, a label or an API.
(() => {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    'button{position:fixed;right:20px;bottom:20px;width:60px;height:60px;border:0;border-radius:30px;background:#5b3df5;color:#fff}',
  );
  shadow.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.part.add('launcher');
  button.textContent = 'Talk';
  shadow.append(button);
  document.body.append(host);
})();
