export { academicYearOf as yearOf } from '@parta/school';
