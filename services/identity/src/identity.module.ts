import { Module } from '@nestjs/common';
import { Arrivals } from './adapters/arrivals.ts';
import { OwnKeys } from './adapters/own-keys.ts';
import { Portals } from './adapters/portals.ts';
import { Registry } from './adapters/registry.ts';
import { TokenMint } from './adapters/token-mint.ts';
import { Vault } from './adapters/vault.ts';
import { CloseCalendarFeedHandler } from './commands/close-calendar-feed.ts';
import { ConfirmLinkHandler } from './commands/confirm-link.ts';
import { FinishPortalHandler } from './commands/finish-portal.ts';
import { ForgetExpiredHandler } from './commands/forget-expired.ts';
import { OpenCalendarFeedHandler } from './commands/open-calendar-feed.ts';
import { ProlongSessionHandler } from './commands/prolong-session.ts';
import { RotateTokenKeysHandler } from './commands/rotate-token-keys.ts';
import { SignOutHandler } from './commands/sign-out.ts';
import { StartPortalHandler } from './commands/start-portal.ts';
import { SwitchRoleHandler } from './commands/switch-role.ts';
import { GuardianshipVerifiedHandler } from './events/guardianship-verified.ts';
import { PersonRegisteredHandler } from './events/person-registered.ts';
import { PupilEnrolledHandler } from './events/pupil-enrolled.ts';
import { SchoolRegisteredHandler } from './events/school-registered.ts';
import { SchoolRolesSetHandler } from './events/school-roles-set.ts';
import { AddressOfContactHandler } from './queries/address-of-contact.ts';
import { MyCalendarFeedsHandler } from './queries/my-calendar-feeds.ts';
import { FamiliesWithoutAccountHandler } from './queries/families-without-account.ts';
import { MySessionsHandler } from './queries/my-sessions.ts';
import { RecentAccessRaisesHandler } from './queries/recent-access-raises.ts';
import { SignInOptionsHandler } from './queries/sign-in-options.ts';
import { TokenKeysHandler } from './queries/token-keys.ts';
import { TokenOfFeedHandler } from './queries/token-of-feed.ts';
import { TokenOfSessionHandler } from './queries/token-of-session.ts';

@Module({
  controllers: [
    CloseCalendarFeedHandler,
    ConfirmLinkHandler,
    FinishPortalHandler,
    ForgetExpiredHandler,
    OpenCalendarFeedHandler,
    ProlongSessionHandler,
    RotateTokenKeysHandler,
    SignOutHandler,
    StartPortalHandler,
    SwitchRoleHandler,
    GuardianshipVerifiedHandler,
    PersonRegisteredHandler,
    PupilEnrolledHandler,
    SchoolRegisteredHandler,
    SchoolRolesSetHandler,
    AddressOfContactHandler,
    MyCalendarFeedsHandler,
    FamiliesWithoutAccountHandler,
    MySessionsHandler,
    RecentAccessRaisesHandler,
    SignInOptionsHandler,
    TokenKeysHandler,
    TokenOfFeedHandler,
    TokenOfSessionHandler,
  ],
  providers: [Arrivals, OwnKeys, Portals, Registry, TokenMint, Vault],
})
export class IdentityModule {}
