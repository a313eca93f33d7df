import { connect } from './connection.ts';
import { createPage } from './create-page.ts';
import { startTheme } from './theme.ts';

const personKey = 'readout-person';
const token = document.querySelector<HTMLMetaElement>('meta[name="readout-token"]')?.content ?? '';

startTheme();
const page = createPage({
  request: (asking) => connection.request(asking),
  become(person) {
    sessionStorage.setItem(personKey, person);
    connection.become(person);
  },
});
document.body.replaceChildren(...page.elements);
const connection = connect(token, sessionStorage.getItem(personKey) ?? '', page);
