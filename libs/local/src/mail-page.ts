import type { Mail } from './mail.types.ts';

/** The list of mails, newest first. */
export function mailList(mails: readonly Mail[]): string {
  const rows = mails
    .toReversed()
    .map(
      ({ id, at, to, subject }) =>
        `<tr><td>${id}</td><td>${text(at)}</td><td>${text(to.join(', '))}</td><td><a href="/mails/${id}">${text(subject)}</a></td></tr>`,
    );
  const none = '<p>Писем пока нет. No mails yet.</p>';
  const head = '<tr><th>№</th><th>Когда</th><th>Кому</th><th>Тема</th></tr>';
  return page('Почта разработки', rows.length ? `<table>${head}${rows.join('')}</table>` : none);
}

/** One mail. Its HTML is shown in a frame that may neither run nor load anything. */
export function mailView({ from, to, at, subject, text: plain, html }: Mail): string {
  const body = html ? `<iframe sandbox srcdoc="${text(html)}" title="${text(subject)}"></iframe>` : '';
  const head = `<p>${text(from)} → ${text(to.join(', '))}<br>${text(at)}</p>`;
  return page(
    subject,
    `<p><a href="/">← Почта</a></p><h1>${text(subject)}</h1>${head}<pre>${text(plain)}</pre>${body}`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="ru"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${text(title)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.4rem .8rem .4rem 0;border-bottom:1px solid #ddd}
pre{white-space:pre-wrap;font:inherit}iframe{width:100%;height:60vh;border:1px solid #ddd}a{color:#0b57d0}</style>
${body}</html>`;
}

function text(value: string): string {
  return value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
