import { m } from '../../words/messages.js';

export const LEVELS = {
  school: m.level_school,
  district: m.level_district,
  city: m.level_city,
  country: m.level_country,
};
export const PLACES = {
  winner: m.place_winner,
  prize: m.place_prize,
  participant: m.place_participant,
  first: m.place_first,
  second: m.place_second,
  third: m.place_third,
};
export type Level = keyof typeof LEVELS;
export type Place = keyof typeof PLACES;
