export * from './callers.ts';
export * from './eventually.ts';
export * from './on-the-bus.ts';
export * from './scripted-services.ts';
export * from './service-under-test.ts';
export * from './template.ts';
