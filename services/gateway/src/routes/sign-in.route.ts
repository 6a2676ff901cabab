import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import { newId, Refusal, SignInOptions, type SignInOptionsAnswer, StartPortal } from '@parta/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { AnswersWith, Asks } from '../asks.ts';
import { setCookie } from '../auth/cookies.ts';
import { Messenger } from '../auth/messenger.ts';
import { PortalReturn } from '../auth/portal-return.ts';
import { placeOf } from '../auth/place.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { inputOnly } from '../input-parts.ts';

const Provider = inputOnly(StartPortal.input, 'provider');
type Provider = Pick<StartPortal, 'provider'>;
/** The page to open afterwards: a path of this site, never another site (F-041); `proof` before a signature. */
const Target = z.strictObject({
  proof: z.literal('anew').optional(),
  target: z
    .string()
    .max(300)
    .regex(/^\/(?![/\\])[^\\\p{Cc}]*$/u),
});
const Location = z.object({ location: z.url() });
/** What portals send back beside the address; anything longer is not theirs. */
const Parameters = z.record(z.string().max(60), z.string().max(4000));

@Controller('api/id')
export class SignInRoute {
  constructor(
    private readonly messenger: Messenger,
    private readonly portalReturn: PortalReturn,
  ) {}

  @Get('providers')
  @Asks(SignInOptions)
  providers(@WhoAsks() who: Who): Promise<SignInOptionsAnswer> {
    return this.messenger.ask(SignInOptions, {}, who);
  }

  @Post('auth/start/:provider')
  @AnswersWith('start-portal', Location, StartPortal.refusals)
  async start(
    @Param({ schema: Provider }) { provider }: Provider,
    @Body({ schema: Target }) wanted: z.infer<typeof Target>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof Location>> {
    const { ipPrefix } = placeOf(request);
    const command = { provider, ...wanted, ipPrefix };
    const { location, transaction } = await this.messenger.ask(StartPortal, command, request.who, newId());
    setCookie(reply, 'transaction', transaction, 600);
    return { location };
  }

  /** Where the portal sends the browser: never a page of its own, always on to the next one. */
  @Get('auth/cb/:provider')
  @ApiOperation({ operationId: 'finishPortal' })
  @ApiResponse({ status: 303, description: 'On to the page one came for, or to /link' })
  async finish(
    @Param({ schema: Provider }) { provider }: Provider,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const parameters = Parameters.safeParse(query);
    if (!parameters.success) throw new Refusal('PORT-04', 'Parameters no portal sends');
    const next = await this.portalReturn.finish(provider, parameters.data, request, reply);
    await reply.redirect(next, 303);
  }
}
