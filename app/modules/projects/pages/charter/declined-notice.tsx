import { germanList } from '../../../../foundation/german.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { charterForm } from '../../domain/charter/charter-form.ts';
import type { CharterViewProps } from './charter-page-props.ts';

/** The text names whoever declined while it was being signed: the office decides whether it goes out again without. */
export function DeclinedNotice({ path, page: { declinedInText, file } }: CharterViewProps) {
  if (declinedInText.length === 0) return null;
  const names = germanList(declinedInText);
  const isOne = declinedInText.length === 1;
  return (
    <Notice
      tone="warning"
      title={`Der Text nennt noch ${names}: ${isOne ? 'Diese Kommune nimmt' : 'Diese Kommunen nehmen'} nicht teil.`}
    >
      <p>
        Was gezeichnet ist, gilt trotzdem. Sie können den Auftrag ohne {names} neu hinausgeben; alle, die
        teilnehmen, zeichnen dann die neue Fassung.
        {charterForm(file.charter) === 'schrift' &&
          ' Er nennt Beträge: Verteilen Sie den Anteil zuerst unter „Bearbeiten“ neu.'}
      </p>
      <p>
        <LinkButton href={`${path}/auftrag/unterschrift`}>Ohne {names} weitergehen</LinkButton>
      </p>
    </Notice>
  );
}
