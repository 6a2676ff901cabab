import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnswersWith } from '../asks.ts';
import { Boot } from '../boot/boot.ts';
import { Boots } from '../boot/boots.ts';

@Controller('api/boot')
export class BootRoute {
  constructor(private readonly boots: Boots) {}

  @Get()
  @AnswersWith('boot', Boot)
  boot(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Boot> {
    return this.boots.of(request, reply);
  }
}
