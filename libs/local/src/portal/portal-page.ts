import type { Persona } from './persona.ts';

/** How many found people are offered at once. */
const most = 40;

/** The page where one chooses who to be: a search and one form with a button per person. Works without scripts. */
export function choicePage(people: readonly Persona[], sought: string, postTo: string): string {
  const wanted = sought.trim().toLocaleLowerCase('ru-RU');
  const found = people.filter((persona) => titleOf(persona).toLocaleLowerCase('ru-RU').includes(wanted));
  const shown = found.slice(0, most);
  const more = found.length > shown.length ? `<p>И ещё ${found.length - shown.length}. Уточните поиск.</p>` : '';
  const none = found.length === 0 ? '<p role="status">Никого не нашлось. Проверьте написание.</p>' : '';
  return page(
    'Вход',
    `<h1>Портал разработки</h1>
<p>Здесь нет паролей: выберите, от чьего имени войти. Настоящим порталом эта страница не является.</p>
<form method="get" role="search"><label for="q">Фамилия, имя или особенность</label>
<input id="q" name="q" value="${text(sought)}" autofocus> <button>Найти</button></form>
<form method="post" action="${text(postTo)}"><h2>Кто входит</h2>${none}<ul>${shown.map(choice).join('\n')}</ul>${more}
<p><button name="refuse" value="yes">Не передавать данные и вернуться</button></p></form>`,
  );
}

/** A page that says one thing: what went wrong, in plain words. */
export function plainPage(title: string, sentence: string): string {
  return page(title, `<h1>${text(title)}</h1><p>${text(sentence)}</p>`);
}

function choice(persona: Persona): string {
  const note = persona.note ? ` <em>${text(persona.note)}</em>` : '';
  const facts = `<small>${text(persona.birthDate)}, ${text(persona.id)}</small>`;
  return `<li><button name="persona" value="${text(persona.id)}">${text(nameOf(persona))}</button>${note} ${facts}</li>`;
}

const nameOf = ({ familyName, givenName, middleName }: Persona): string =>
  [familyName, givenName, middleName].filter(Boolean).join(' ');
const titleOf = (persona: Persona): string => `${nameOf(persona)} ${persona.note ?? ''} ${persona.id}`;

function page(title: string, body: string): string {
  return `<!doctype html><html lang="ru"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${text(title)} · Портал разработки</title>
<style>body{font:17px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1f2328;background:#fff}
button,input{font:inherit;min-height:2.75rem;padding:.3rem .9rem;border:1px solid #57606a;border-radius:.5rem;background:#f6f8fa;color:inherit}
label{display:block}ul{list-style:none;padding:0}li{padding:.25rem 0}:focus-visible{outline:3px solid #0b57d0;outline-offset:2px}</style>
<main>${body}</main></html>`;
}

function text(value: string): string {
  return value.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
