import 'reflect-metadata';
import { type DynamicModule, Global, type INestApplication, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { CustomTransportStrategy } from '@nestjs/microservices';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { CONFIG, RpcClient } from '@parta/bus/client';
import type { ServiceDefinition } from './service-definition.ts';

@Global()
@Module({})
class SurroundingsModule {}

@Module({})
class RootModule {}

/**
 * Starts a service's handlers on the given transports. Nest wants an HTTP adapter for more than one transport;
 * it never listens.
 */
export async function startNest(
  definition: ServiceDefinition,
  config: object,
  client: RpcClient,
  transports: CustomTransportStrategy[],
): Promise<INestApplication> {
  const app = await NestFactory.create(rootModule(definition, config, client), new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
  });
  for (const strategy of transports) app.connectMicroservice({ strategy });
  await app.startAllMicroservices();
  return app;
}

/** The service's module with what surrounds it: its configuration and a client to ask others. */
function rootModule(definition: ServiceDefinition, config: object, client: RpcClient): DynamicModule {
  const surroundings = [
    { provide: CONFIG, useValue: config },
    { provide: RpcClient, useValue: client },
  ];
  return {
    module: RootModule,
    imports: [{ module: SurroundingsModule, providers: surroundings, exports: surroundings }, definition.module],
  };
}
