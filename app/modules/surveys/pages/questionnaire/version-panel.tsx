import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { TextLink } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import type { QuestionnaireViewProps } from './questionnaire-view-props.ts';
import { VersionActs } from './version-acts.tsx';

/** Versions of a questionnaire, and the surveys that asked them. */
export const VersionPanel = (props: QuestionnaireViewProps) => {
  const { page, path, base, shown } = props;
  return (
    <Panel title="Fassungen und Erhebungen" id="fassungen">
      <div className="gw-stack">
        <DescriptionList
          items={page.versions.map((version) => ({
            term: `Fassung ${version.number}`,
            value: (
              <>
                {version.number === shown.number ? (
                  'wird gezeigt'
                ) : (
                  <TextLink href={`${path}?fassung=${version.number}`}>ansehen</TextLink>
                )}
                {`, ${version.state === 'gueltig' ? 'gilt' : 'Entwurf'}, begonnen am ${germanDate(germanDay(version.createdAt))}`}
                {version.changeNote !== '' && `. ${version.changeNote}`}
              </>
            ),
          }))}
        />
        {page.surveys.length > 0 && (
          <ul>
            {page.surveys.map(({ id, slug, title, questionnaireNumber }) => (
              <li key={id}>
                <TextLink href={`${base}/erhebungen/${slug}`}>{title}</TextLink> (Fassung{' '}
                {questionnaireNumber})
              </li>
            ))}
          </ul>
        )}
        {props.mayEdit && <VersionActs {...props} />}
      </div>
    </Panel>
  );
};
