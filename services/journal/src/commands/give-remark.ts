import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, GiveRemark, type GiveRemarkAnswer, RemarkGiven } from '@parta/contracts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { giveRemark } from '../domain/remarks/give-remark.ts';
import { remarkGiven } from '../domain/remarks/remark.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class GiveRemarkHandler {
  @Answers(GiveRemark)
  @Access('remark.write')
  async giveRemark(wanted: GiveRemark, { store, say, caller, now }: Unit): Promise<GiveRemarkAnswer> {
    const at = await store.lessons.atHand(wanted.lessonId, schoolsOf(caller), now);
    const standing = await store.remarks.atHand(wanted.remarkId, schoolsOf(caller));
    const ownChildren = await store.guardianships.childrenOf(actorOf(caller), at.today);
    const remark = giveRemark(at, standing, wanted, { caller, now, ownChildren });
    await store.remarks.save(remark);
    await store.lessons.touch(at.lesson);
    const fact = remarkGiven(remark, standing);
    if (fact) say(RemarkGiven, fact);
    return { state: remark.state, ver: remark.ver };
  }
}
