import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { DockerfileParser, type From } from 'dockerfile-ast';
import { root } from '../fences/cruise.ts';

const dockerfile = DockerfileParser.parse(readFileSync(`${root}deploy/Dockerfile`, 'utf8'));
const instructions = dockerfile.getInstructions();
const lastStage = instructions.slice(instructions.findLastIndex((each) => each.getInstruction() === 'FROM'));
const argumentsOf = (name: string) =>
  lastStage.filter((each) => each.getInstruction() === name).map((each) => each.getArgumentsContent());

test('one Dockerfile makes the image of any service', () => {
  expect(argumentsOf('ARG')).toEqual(['SERVICE']);
  expect(argumentsOf('CMD').join()).toContain('services/${SERVICE}/dist/main.js');
});

test('a service in its image is nobody in particular', () => {
  expect(argumentsOf('USER')).toEqual(['node']);
});

test('images stand on a Node of exactly one version', () => {
  const names = dockerfile.getFROMs().map((from: From) => from.getImage());
  const node = dockerfile.getInitialARGs().map((each) => each.getArgumentsContent());

  expect(new Set(names)).toEqual(new Set(['${NODE_IMAGE}']));
  expect(node).toEqual([expect.stringMatching(/^NODE_IMAGE=node:\d+\.\d+\.\d+-/)]);
});

test('an image copies only from stages that are there', () => {
  const stages = dockerfile.getFROMs().map((from: From) => from.getBuildStage());
  const copied = dockerfile.getCOPYs().map((copy) => copy.getFromFlag()?.getValue());

  expect(copied.filter((stage) => stage && !stages.includes(stage))).toEqual([]);
});

test('an image holds no tools of tests', () => {
  const installs = instructions
    .map((each) => each.getArgumentsContent() ?? '')
    .filter((line) => line.includes('npm ci'));

  expect(installs.at(-1)).toContain('--omit=dev');
});

test('whoever runs an image sees whether the service is ready', () => {
  expect(argumentsOf('HEALTHCHECK').join()).toContain('/health/ready');
});
