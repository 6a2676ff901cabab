const PATHS = {
  book: 'M4 4.5A1.5 1.5 0 0 1 5.5 3H16v14H5.5A1.5 1.5 0 0 1 4 15.5zM4 15.5A1.5 1.5 0 0 1 5.5 14H16',
  star: 'm10 3 2.1 4.4 4.9.6-3.6 3.3.9 4.8L10 13.8l-4.3 2.3.9-4.8L3 8l4.9-.6z',
  eye: 'M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10zM12.5 10a2.5 2.5 0 1 1-5 0a2.5 2.5 0 1 1 5 0',
  down: 'm5 8 5 5 5-5',
  left: 'm12 4-6 6 6 6',
  right: 'm8 4 6 6-6 6',
  check: 'm4 10.5 4 4 8-9',
  pen: 'm3.5 16.5 1-4L14 3l3 3-9.5 9.5zM12 5l3 3',
  print:
    'M6 7V3h8v4M6 14H4.5A1.5 1.5 0 0 1 3 12.5v-4A1.5 1.5 0 0 1 4.5 7h11A1.5 1.5 0 0 1 17 8.5v4a1.5 1.5 0 0 1-1.5 1.5H14M6 11.5h8V17H6z',
  undo: 'M7 4 3.5 7.5 7 11M4 7.5h8a4.5 4.5 0 0 1 0 9H8',
  cloud: 'M6 15.5a3.5 3.5 0 0 1-.4-7A5 5 0 0 1 15 9.2a3.2 3.2 0 0 1-.5 6.3zM10 13V9.5m-1.8 1.6L10 9.3l1.8 1.8',
  lock: 'M5.5 9h9v7.5h-9zM7 9V6.5a3 3 0 0 1 6 0V9',
  warning: 'M10 3 2.5 16.5h15zM10 8v4M10 14v.6',
  note: 'M4 4h12v8l-4 4H4zM12 16v-4h4',
  upload: 'M10 13V4M6.5 7.5 10 4l3.5 3.5M4 13v3h12v-3',
  week: 'M3.5 5h13v11.5h-13zM3.5 9h13M7 3v3M13 3v3',
  mail: 'M3 5.5A1.5 1.5 0 0 1 4.5 4h11A1.5 1.5 0 0 1 17 5.5v7a1.5 1.5 0 0 1-1.5 1.5H9l-4 3v-3h-.5A1.5 1.5 0 0 1 3 12.5z',
  tasks: 'M8 5h9M8 10h9M8 15h9M3.5 5l.8.8L6 4M3.5 10l.8.8L6 9M3.5 15l.8.8L6 14',
  award: 'M10 3.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9M7.5 12l-1 5 3.5-2 3.5 2-1-5',
  more: 'M4 10a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0M9.5 10a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0M15 10a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0',
  close: 'm5 5 10 10M15 5 5 15',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, className }: { name: IconName; className?: string | undefined }) {
  return (
    <svg className={className ? `icon ${className}` : 'icon'} viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
