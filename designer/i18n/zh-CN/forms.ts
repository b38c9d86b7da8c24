export const forms = {
  form: {
    required: '请填写此项',
    minLength: '至少 {n} 个字符',
    maxLength: '最多 {n} 个字符',
    min: '不能小于 {n}',
    max: '不能大于 {n}',
    whole: '请填整数',
    decimals: '最多 {n} 位小数',
    pattern: '格式不正确',
    email: '请填写有效的电子邮箱',
    phone: '请填写有效的电话号码',
    refused: '服务器未接受：{message}',
    choose: '请选择',
    chooseDate: '选择日期',
    chooseTime: '选择时间',
  },
};
