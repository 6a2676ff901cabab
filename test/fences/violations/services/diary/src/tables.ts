import { DataSource } from 'typeorm';
import { connect } from '@nats-io/transport-node';
import { startPostgres } from '@parta/local';
import * as testing from '@parta/testing';

export const tables = { DataSource, connect, startPostgres, testing };
