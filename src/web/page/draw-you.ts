import type { App } from './app.ts';
import { avatar } from './avatar.ts';
import { make } from './dom.ts';
import { icon } from './icons.ts';
import { openMenu } from './open-menu.ts';
import { isDark, switchTheme } from './theme.ts';

/** Draws who one is, at the foot, with the way to be somebody else. */
export function drawYou(app: App): HTMLElement {
  const { welcome } = app.state;
  if (!welcome) return make('div');
  const { you, people } = welcome;
  const about = people.find(({ key }) => key === you.key)?.about ?? '';
  const switcher = make(
    'button',
    {
      type: 'button',
      class: 'you-button',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
    },
    make('span', { class: 'visually-hidden' }, 'You are '),
    avatar(you.name, false, 32),
    make(
      'span',
      { class: 'you-text' },
      make('span', { class: 'you-name' }, you.name),
      make('span', { class: 'you-about' }, about),
    ),
    make('span', { class: 'visually-hidden' }, 'Be somebody else'),
    icon('swap', 18),
  );
  switcher.addEventListener('click', () =>
    openMenu(
      'Who you are',
      switcher,
      people.map(({ key, name, about: note }) => ({
        label: name,
        note,
        isChosen: key === you.key,
        run: () => app.become(key),
      })),
    ),
  );
  const theme = make(
    'button',
    {
      type: 'button',
      class: 'tool',
      'aria-label': isDark() ? 'Use light colours' : 'Use dark colours',
      title: 'Light or dark',
    },
    icon(isDark() ? 'sun' : 'moon'),
  );
  theme.addEventListener('click', () => {
    switchTheme();
    theme.setAttribute('aria-label', isDark() ? 'Use light colours' : 'Use dark colours');
    theme.replaceChildren(icon(isDark() ? 'sun' : 'moon'));
  });
  return make('section', { class: 'you', 'aria-label': 'You' }, switcher, theme);
}
