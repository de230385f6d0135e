import { Button } from '../../../../ui/button.tsx';
import { HiddenFields } from '../../../../ui/form.tsx';

interface RemoveButtonProps {
  readonly own: string;
  readonly kind: 'wertgrenze' | 'name' | 'vertretung';
  readonly id: string;
  /** Read aloud behind "Herausnehmen". */
  readonly what: string;
}

/** Takes out an entry that has not begun. */
export const RemoveButton = ({ own, kind, id, what }: RemoveButtonProps) => (
  <form method="post" action={`${own}/herausnehmen`}>
    <HiddenFields values={{ art: kind, eintrag: id }} />
    <Button type="submit" look="tertiary" icon="close" aria-label={`Herausnehmen: ${what}`}>
      Herausnehmen
    </Button>
  </form>
);
