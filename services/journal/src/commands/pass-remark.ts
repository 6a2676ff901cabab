import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, PassRemark, type PassRemarkAnswer, Refusal, RemarkGiven } from '@parta/contracts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { passRemark } from '../domain/remarks/pass-remark.ts';
import { remarkGiven } from '../domain/remarks/remark.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class PassRemarkHandler {
  @Answers(PassRemark)
  @Access('remark.pass')
  async passRemark(wanted: PassRemark, { store, say, caller, now }: Unit): Promise<PassRemarkAnswer> {
    const standing = await store.remarks.atHand(wanted.remarkId, schoolsOf(caller));
    if (!standing) throw new Refusal('not-found', 'No such remark');
    const pupil = await store.pupils.get(standing.pupilId, [standing.schoolId], now);
    const ownChildren = await store.guardianships.childrenOf(actorOf(caller), pupil.today);
    const remark = passRemark(pupil, standing, wanted, { caller, now, ownChildren });
    await store.remarks.save(remark);
    const fact = remarkGiven(remark, standing);
    if (fact) say(RemarkGiven, fact);
    return { state: remark.state, ver: remark.ver };
  }
}
