import { mondayOf } from '@parta/school';
import { lazy } from 'react';
import { Navigate, Route, Routes, useParams } from 'react-router';

import { schoolToday } from '../parts/dates.ts';
import { paths } from '../paths.ts';
import { homeworkPage, marksPage } from './family-files.ts';

const MarksPage = marksPage.part((file) => file.Page);
const HomeworkPage = homeworkPage.part((file) => file.Page);
const AllChildrenPage = lazy(() => import('./all-children/all-children-page.tsx'));
const SubjectPage = lazy(() => import('./marks/subject-page.tsx'));
const FinalMarksPage = lazy(() => import('./marks/final-marks-page.tsx'));
const RecordsPage = lazy(() => import('./records/records-page.tsx'));
const AbsencesPage = lazy(() => import('./absences/absences-page.tsx'));
const PortfolioPage = lazy(() => import('./portfolio/portfolio-page.tsx'));
const DiaryTimetablePage = lazy(() => import('./diary-timetable/diary-timetable-page.tsx'));
const MorePage = lazy(() => import('./more/more-page.tsx'));
const PrintWeekPage = lazy(() => import('./print/print-week-page.tsx'));
const LostPage = lazy(() => import('./lost-page.tsx'));

/** The pages of a child beside the week: their names come with the first of them, so that the week stays small. */
export default function FamilyPages() {
  return (
    <Routes>
      <Route path={paths.marks(':child')} element={<MarksPage />} />
      <Route path={paths.subject(':child', ':subject')} element={<SubjectPage />} />
      <Route path={paths.finalMarks(':child')} element={<FinalMarksPage />} />
      <Route path={paths.childTimetable(':child')} element={<DiaryTimetablePage />} />
      <Route path={paths.homework(':child')} element={<HomeworkPage />} />
      <Route path={paths.allChildren} element={<AllChildrenPage />} />
      <Route path={paths.records(':child')} element={<RecordsPage />} />
      <Route path={paths.more(':child')} element={<MorePage />} />
      <Route path={paths.printWeek(':child', ':monday')} element={<PrintWeekPage />} />
      <Route path={paths.absences(':child')} element={<AbsencesPage />} />
      <Route path={paths.absence(':child')} element={<Announce />} />
      <Route path={paths.portfolio(':child')} element={<PortfolioPage />} />
      <Route path={paths.week(':child', ':page')} element={<ThisWeek />} />
      <Route path="*" element={<LostPage />} />
    </Routes>
  );
}

/** An address that is no day and no page of the diary leads to the current week (F-084). */
function ThisWeek() {
  const { child = '' } = useParams();
  return <Navigate to={paths.week(child, mondayOf(schoolToday()))} replace />;
}

/** Where an absence was announced before that page held all of them. */
function Announce() {
  const { child = '' } = useParams();
  return <Navigate to={paths.announce(child)} replace />;
}
