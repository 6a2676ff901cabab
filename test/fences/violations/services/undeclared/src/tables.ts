import { DataSource } from 'typeorm';
import * as bus from '@parta/bus';

export const tables = { DataSource, bus };
