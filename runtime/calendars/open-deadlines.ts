/** On alias `i`: an instance goes on and has a limit or a timer, which a calendar may move. */
export const OPEN_DEADLINES = `i.state IN ('ACTIVE', 'SUSPENDED') AND (
  EXISTS (SELECT 1 FROM clocks AS oc WHERE oc.tenant = i.tenant
    AND oc.instance_key = i.instance_key AND oc.state <> 'STOPPED')
  OR EXISTS (SELECT 1 FROM timers AS ot WHERE ot.tenant = i.tenant
    AND ot.instance_key = i.instance_key AND ot.kind = 'timer'))`;
