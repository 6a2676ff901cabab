import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ConfirmLink, Refusal } from '@parta/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { AnswersWith } from '../asks.ts';
import { cookieOf } from '../auth/cookies.ts';
import { Linking, unpackLinking } from '../auth/linking.ts';
import { PortalReturn } from '../auth/portal-return.ts';

const SignedIn = z.object({ outcome: z.literal('signed-in'), target: z.string() });
const Confirmed = z.union([SignedIn, Linking]);

@Controller('api/id/auth/link')
export class LinkRoute {
  constructor(private readonly portalReturn: PortalReturn) {}

  @Get()
  @AnswersWith('link-to-confirm', Linking, ['PORT-04'])
  toConfirm(@Req() request: FastifyRequest): Linking {
    const linking = unpackLinking(cookieOf(request, 'link'));
    if (!linking) throw new Refusal('PORT-04', 'No sign-in under way');
    return linking;
  }

  @Post('confirm')
  @AnswersWith('confirm-link', Confirmed, [...ConfirmLink.refusals, 'PORT-04'])
  confirm(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof Confirmed>> {
    return this.portalReturn.confirm(request, reply);
  }
}
