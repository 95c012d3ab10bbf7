/** The reader's language and formats, kept in this browser. */
import { useLocalStorage } from '@mantine/hooks';
import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { en, type Messages } from './messages/en.ts';

interface Language {
  /** As the language calls itself. */
  name: string;
  /** For Intl: language and region, since formats differ between regions. */
  locale: string;
  messages: Messages;
}

/** A further language is a row here and a folder of messages. */
export const languages = {
  en: { name: 'English', locale: 'en-GB', messages: en },
} as const satisfies Record<string, Language>;

export type LanguageCode = keyof typeof languages;

interface Choice {
  code: LanguageCode;
  choose: (code: LanguageCode) => void;
}

const ChoiceContext = createContext<Choice | null>(null);

function isLanguage(value: string): value is LanguageCode {
  return Object.hasOwn(languages, value);
}

export function LocaleProvider({ children }: { children: ReactNode }) {
  const [stored, setStored] = useLocalStorage({ key: 'chairboard.language', defaultValue: 'en', getInitialValueInEffect: false });
  const code = isLanguage(stored) ? stored : 'en';
  const { locale, messages } = languages[code];
  useEffect(() => {
    document.documentElement.lang = code;
  }, [code]);
  return (
    <ChoiceContext value={{ code, choose: setStored }}>
      <IntlProvider locale={locale} defaultLocale="en" messages={messages}>
        {children}
      </IntlProvider>
    </ChoiceContext>
  );
}

export function useLanguage(): Choice {
  const choice = useContext(ChoiceContext);
  if (choice === null) throw new Error('useLanguage stands outside LocaleProvider');
  return choice;
}
