/** Every text on the page in English, a file a screen; other languages hold the same keys. */
import account from './en/account.json' with { type: 'json' };
import admin from './en/admin.json' with { type: 'json' };
import calendar from './en/calendar.json' with { type: 'json' };
import charts from './en/charts.json' with { type: 'json' };
import dates from './en/dates.json' with { type: 'json' };
import events from './en/events.json' with { type: 'json' };
import overview from './en/overview.json' with { type: 'json' };
import priorities from './en/priorities.json' with { type: 'json' };
import progress from './en/progress.json' with { type: 'json' };
import search from './en/search.json' with { type: 'json' };
import shell from './en/shell.json' with { type: 'json' };
import signIn from './en/sign-in.json' with { type: 'json' };
import subscribe from './en/subscribe.json' with { type: 'json' };
import ui from './en/ui.json' with { type: 'json' };
import words from './en/words.json' with { type: 'json' };

export const en = {
  ...account,
  ...admin,
  ...calendar,
  ...charts,
  ...dates,
  ...events,
  ...overview,
  ...priorities,
  ...progress,
  ...search,
  ...shell,
  ...signIn,
  ...subscribe,
  ...ui,
  ...words,
};

/** The id of a text; a wrong one does not compile. */
export type MessageId = keyof typeof en;
export type Messages = Record<MessageId, string>;
