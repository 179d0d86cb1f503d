// The documented structure (docs/platforms.md, captured 2026-06), with Vue's own `data-v-*` marks.
export const template = `
<div v-if="room" data-v-5f0c21aa>
  <header><a class="d-userInfo_name" :href="'/users/' + room.client.id">{{ room.client.name }}</a>
    <div v-if="!room.subscription" class="d-talkroomStep"><span class="d-talkroomStep_label d-talkroomStep_label-current">進行中</span></div>
    <button v-else type="button">定期購入を終了する</button></header>
  <div class="d-talkroomMessageList p-talkroomMessages_messageList" data-v-5f0c21aa>
    <div class="d-talkroomMessageList_showPastMessages"><button v-if="room.older" type="button" @click="load(room.key, true)">過去のメッセージを見る</button></div>
    <div v-for="group in groups" :key="group.date" class="d-messageGroup">
      <div class="d-messageGroup_date">{{ ' ' + group.date + ' ' }}</div>
      <div v-if="group.automatic.length" class="d-talkroomDefaultMessageList d-messageGroup_messageList">
        <div v-for="message in group.automatic" :key="message.id" class="d-talkroomMessage d-talkroomDefaultMessage js-requestForPurchaseMessage">
          <div class="d-messageHead"><div class="d-messageInfo"><div class="d-messageInfo_left">
            <div class="d-messageInfo_userName">自分</div>
            <span class="d-label d-messageInfo_label">自動送信</span></div></div></div>
          <div class="d-talkroomMessage_main"><div class="d-defaultMessage">{{ message.text }}</div></div></div>
      </div>
      <div class="d-messageGroup_messageList">
        <template v-for="message in group.messages" :key="message.id">
        <div v-if="message.author === 'client'" :id="'js-talkroomMessage-' + message.id"
          class="d-talkroomMessage d-messageListItem d-talkroomMessage-isOthers" :class="{ 'js-lastMessage d-talkroomMessage-last': message.id === lastId }">
          <div class="d-messageHead"><a class="d-messageHead_iconWrap" :href="'/users/' + room.client.id"></a>
            <div class="d-messageInfo"><div class="d-messageInfo_left">
              <a class="d-messageInfo_userName d-messageInfo_userName-other" :href="'/users/' + room.client.id">{{ room.client.name }}</a></div>
              <div class="d-messageInfo_postTime">{{ ' ' + message.time + ' ' }}</div></div></div>
          <div class="d-talkroomMessage_main"><p class="d-normalMessage">{{ message.text }}</p>
            <div v-for="file in message.attachments" :key="file" class="d-talkroomMessage_attachedFilesItem"><span class="d-attachedFileName"><span class="tooltip-content">{{ file }}</span></span><span class="d-attachedFileSize">1.2MB</span></div></div></div>
        <div v-else :id="'js-talkroomMessage-' + message.id"
          class="d-talkroomMessage d-messageListItem" :class="{ 'js-lastMessage d-talkroomMessage-last': message.id === lastId }">
          <div class="d-messageHead"><div class="d-messageInfo"><div class="d-messageInfo_left">
            <div class="d-messageInfo_userName">{{ message.author === 'system' ? 'ココナラ' : '自分' }}</div>
            <span v-if="message.author === 'system'" class="d-label d-messageInfo_label">システムメッセージ</span></div>
            <div class="d-messageInfo_postTime">{{ ' ' + message.time + ' ' }}</div></div></div>
          <div class="d-talkroomMessage_main"><p class="d-normalMessage">{{ message.text }}</p>
            <div v-if="message.author === 'worker'" class="d-talkroomMessage_readTime">既読<span class="d-talkroomMessage_displayReadTime">{{ ' ' + message.time }}</span></div></div></div>
        </template>
      </div>
    </div>
  </div>
  <div class="d-messageForm" data-v-7712e0b4><div class="js-talkroomMessageArea">
      <textarea ref="box" class="input textarea" placeholder="メッセージを入力" v-model="draft" :disabled="room.locked"></textarea></div>
    <div class="isPC"><input type="file"></div><div class="isSP"><input type="file"></div>
    <div class="d-messageFormButtonArea">
      <div v-if="!room.subscription" class="d-messageFormButtonArea_item d-messageFormButtonArea_item-deliveryCheck"><label><input type="checkbox" v-model="delivery"> 正式な納品</label></div>
      <div class="d-messageFormButtonArea_item"><button type="button" :disabled="draft.trim() === ''" @click="submit">送信</button></div>
    </div>
  </div>
</div>`;
