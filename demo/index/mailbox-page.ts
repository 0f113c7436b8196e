import type { Mail } from '../backend/mail/mail.ts';
import { html, type Html } from '../../shared/markup/html.ts';
import { linkify } from './linkify.ts';

/** `/mail`: what the backend sent, newest first, each as its text. */
export function mailboxPage(mails: readonly Mail[]): Html {
  return html`
    <header class="bar">
      <p class="brand">
        <img src="/demo/icon.svg" alt="" width="28" height="28" /> <a href="/">Genie demo</a>
      </p>
      <p class="note"><a href="/mail">Look again</a></p>
    </header>
    <main class="narrow">
      <h1>Mailbox</h1>
      <p class="section-text">
        The mail that the backend sent. Without SMTP_URL none of it leaves this machine.
      </p>
      ${
        mails.length === 0
          ? empty()
          : html`<ol class="mails">
              ${mails.map(mail)}
            </ol>`
      }
    </main>
  `;
}

function empty(): Html {
  return html`<div class="empty">
    <h2>No mail yet</h2>
    <p>
      Ask for access to <a href="/g/vip-concierge">a private Genie</a> with any address. The mail to its owner
      turns up here.
    </p>
  </div>`;
}

function mail({ id, to, subject, text, sentAtMs, html: formatted }: Mail): Html {
  const sentAt = new Date(sentAtMs).toISOString();
  return html`<li class="mail">
    <h2>${subject}</h2>
    <p class="note">To ${to}, <time datetime="${sentAt}">${sentAt.slice(11, 19)} UTC</time></p>
    <div class="mail-text" dir="auto">${linkify(text)}</div>
    ${
      formatted !== '' &&
      html`<details>
        <summary>As formatted</summary>
        <iframe title="${subject}" src="/mail/${id}.html" sandbox loading="lazy"></iframe>
      </details>`
    }
  </li> `;
}
