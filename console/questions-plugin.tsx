import { Button, ButtonGroup, UnStyledButton, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { GraphiQLPlugin } from '@graphiql/react';
import { useState, type ReactElement } from 'react';
import { preferredLanguage, type Group, type Language, type Question } from './catalogue.ts';

const words = {
  en: { heading: 'Questions', open: 'is open in a tab', none: 'This model has no questions.' },
  fr: { heading: 'Questions', open: 'ouverte dans un onglet', none: 'Ce modèle n’a pas de questions.' },
} as const;

/** The catalogue under its headings; a click opens a question in a tab, or goes to the tab that holds it. */
export function questionsPlugin(groups: readonly Group[]): GraphiQLPlugin {
  return { title: 'Questions', icon: QuestionsIcon, content: () => <QuestionsPane groups={groups} /> };
}

function QuestionsPane({ groups }: { readonly groups: readonly Group[] }): ReactElement {
  const [language, setLanguage] = useState(() => preferredLanguage(navigator.languages));
  return (
    <section className="grappe-pane" aria-label={words[language].heading} lang={language}>
      <div className="grappe-title">{words[language].heading}</div>
      <LanguageChoice chosen={language} choose={setLanguage} />
      {groups.length === 0 && <p>{words[language].none}</p>}
      {groups.map(({ title, questions }) => (
        <section key={title.en} aria-label={title[language]}>
          <h3>{title[language]}</h3>
          <ul>
            {questions.map((question) => (
              <QuestionItem key={question.slug} question={question} language={language} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function LanguageChoice({
  chosen,
  choose,
}: {
  readonly chosen: Language;
  readonly choose: (language: Language) => void;
}): ReactElement {
  return (
    <ButtonGroup role="group" aria-label="Language / Langue">
      {(['en', 'fr'] as const).map((language) => (
        <Button
          key={language}
          aria-pressed={language === chosen}
          className={language === chosen ? 'active' : ''}
          onClick={() => choose(language)}
        >
          {{ en: 'English', fr: 'Français' }[language]}
        </Button>
      ))}
    </ButtonGroup>
  );
}

function QuestionItem({
  question,
  language,
}: {
  readonly question: Question;
  readonly language: Language;
}): ReactElement {
  const { tabs, editor } = useTabs();
  const actions = useGraphiQLActions();
  const held = tabs.findIndex(({ query }) => query === question.text);
  const open = () => {
    if (held >= 0) actions.changeTab(held);
    else {
      actions.addTab();
      editor?.setValue(question.text);
      // GraphiQL takes an editor's text into its tab only after a while, and would lose it if another tab is chosen before.
      actions.updateActiveTabValues({ query: question.text });
    }
    // For the same while it would run the operation of the tab before.
    actions.setOperationName(question.name);
    requestAnimationFrame(showSelectedTab);
  };
  return (
    <li>
      <UnStyledButton onClick={open} disabled={!editor}>
        {question.title[language]}
        {held >= 0 && <span className="grappe-held"> ({words[language].open})</span>}
      </UnStyledButton>
      <p>{question.answer[language]}</p>
    </li>
  );
}

/** The bar of tabs may be longer than the window. */
function showSelectedTab(): void {
  document
    .querySelector('[role=tab][aria-selected=true]')
    ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function useTabs() {
  const tabs = useGraphiQL((state) => state.tabs);
  const editor = useGraphiQL((state) => state.queryEditor);
  return { tabs, editor };
}

function QuestionsIcon(): ReactElement {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <circle cx="12" cy="12" r="9.5" />
      <path d="M9 9.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.1-1.5 2.4M12 17v.6" strokeLinecap="round" />
    </svg>
  );
}
