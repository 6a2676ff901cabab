import { DataSource } from 'typeorm';

export const tables = DataSource;
