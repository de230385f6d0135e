import { Button } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/choices.tsx';
import { TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { VOTE_LABELS, VOTES } from '../../domain/proposals/vote-result.ts';
import type { PanelProps } from './panel-props.ts';

/** One form for each member that the viewer votes for: nearly always one. A click is enough; it binds nobody. */
export function VoteForms(props: PanelProps) {
  const { members, viewer } = props.page.context;
  return members
    .filter(({ id, member }) => viewer.votingIds.includes(id) && member.standing === 'mitglied')
    .map(({ id, member }) => (
      <VoteForm key={id} {...props} memberId={id} memberKey={member.key} memberName={member.name} />
    ));
}

interface VoteFormProps extends PanelProps {
  readonly memberId: string;
  readonly memberKey: string;
  readonly memberName: string;
}

function VoteForm({ page, own, typed, errors, memberId, memberKey, memberName }: VoteFormProps) {
  const given = page.votes.named.find((vote) => vote.memberId === memberId);
  const isTyped = typed.get('kommune') === memberKey;
  const id = page.context.viewer.votingIds[0] === memberId ? 'stimme' : `stimme-${memberKey}`;
  return (
    <Form
      action={`${own}/stimme`}
      hidden={{ version: page.proposal.version.toString(), kommune: memberKey }}
      narrow
    >
      <RadioGroup
        id={id}
        name="stimme"
        legend={`Stimme für ${memberName}`}
        hint="Ein Klick genügt. Die Stimme bindet niemanden und lässt sich ändern, solange die Abstimmung läuft."
        value={(isTyped ? typed.get('stimme') : given?.vote) ?? undefined}
        options={VOTES.map((vote) => ({ value: vote, label: VOTE_LABELS[vote] }))}
        error={isTyped ? errors.find(({ field }) => field === 'stimme')?.message : undefined}
        arrangement="row"
      />
      <TextField
        id={`grund-${memberKey}`}
        name="grund"
        label="Begründung (freiwillig)"
        value={(isTyped ? typed.get('grund') : given?.reason) ?? ''}
        maxLength={500}
      />
      <FormButtons>
        <Button type="submit" look="primary">
          {given ? 'Stimme ändern' : 'Abstimmen'}
        </Button>
      </FormButtons>
    </Form>
  );
}
