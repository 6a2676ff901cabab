import { useMutation } from '@tanstack/react-query';
import { switchRole } from '../../api/generated/me.ts';
import { forgetKept } from '../../offline/kept-store.ts';
import { paths } from '../../paths.ts';
import { type OwnRole, useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { LanguageButton } from '../view/language-button.tsx';
import { roleTitle } from './role-title.ts';
import { SignOut } from './sign-out.tsx';

const isSame = (one: OwnRole, other: OwnRole) => one.role === other.role && one.schoolId === other.schoolId;

/** Who I am, in which role, and the way out. A switch of the role is a new session: nothing of the old one stays. */
export function PersonPanel() {
  const { person, roles, role } = useBoot();
  const change = useMutation({
    mutationFn: ({ role: next, schoolId }: OwnRole) => switchRole({ role: next, schoolId }),
    onSuccess: async () => (await forgetKept(), location.assign(paths.home)),
  });
  return (
    <>
      <b>{person.name}</b>
      {roles.length > 1 && (
        <fieldset disabled={change.isPending}>
          <legend>{m.role_now()}</legend>
          {roles.map((own) => (
            <label key={`${own.role} ${own.schoolId}`}>
              <input type="radio" name="role" checked={isSame(own, role)} onChange={() => change.mutate(own)} />
              {roleTitle(own)}
            </label>
          ))}
        </fieldset>
      )}
      {roles.length <= 1 && <p>{roleTitle(role)}</p>}
      <LanguageButton />
      <SignOut />
    </>
  );
}
