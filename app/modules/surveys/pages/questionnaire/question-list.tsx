import { Button, TextLink } from '../../../../ui/button.tsx';
import { HiddenFields } from '../../../../ui/form.tsx';
import type { QuestionnaireVersion } from '../../domain/questionnaire/library.ts';
import type { Question } from '../../domain/questionnaire/question.ts';
import { kindText, settingTexts } from './question-words.ts';

interface QuestionListProps {
  readonly questions: readonly Question[];
  readonly shown: QuestionnaireVersion;
  readonly path: string;
  readonly isDraft: boolean;
}

/** The questions of a block in their order. */
export const QuestionList = ({ questions, shown, path, isDraft }: QuestionListProps) => (
  <ol className="gw-stack">
    {questions.map((question) => {
      const settings = settingTexts(question, shown.content.questions);
      return (
        <li key={question.key} id={`frage-${question.key}`}>
          <strong>{question.label}</strong>
          <br />
          <span className="gw-note">{[kindText(question), ...settings].join(' · ')}</span>
          {question.help !== '' && <p className="gw-note">{question.help}</p>}
          {isDraft && <Acts question={question} shown={shown} path={path} />}
        </li>
      );
    })}
  </ol>
);

const Acts = ({
  question: { key, label },
  shown,
  path,
}: Pick<QuestionListProps, 'shown' | 'path'> & { readonly question: Question }) => (
  <form method="post" action={`${path}/ordnen`} className="gw-actions gw-screen-only">
    <HiddenFields values={{ version: String(shown.version), schluessel: key }} />
    <TextLink href={`${path}/frage/${key}`} icon="edit">
      Ändern<span className="kern-sr-only">: {label}</span>
    </TextLink>
    <Button type="submit" name="tun" value="hoch" look="tertiary" aria-label={`Nach oben: ${label}`}>
      Nach oben
    </Button>
    <Button type="submit" name="tun" value="runter" look="tertiary" aria-label={`Nach unten: ${label}`}>
      Nach unten
    </Button>
    <TextLink href={`${path}/frage/${key}/entfernen`}>
      Herausnehmen<span className="kern-sr-only">: {label}</span>
    </TextLink>
  </form>
);
